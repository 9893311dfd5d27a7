import { describe, expect, test } from 'vitest';
import { schemaFor } from '../../../src/cli/sources/schema-for.ts';

describe('a pack names its schema', () => {
  const HOME = '/home/ada';
  const inHome = '/home/ada/sayswho';

  test('by the path from its folder', () => {
    expect(schemaFor('/home/ada/sayswho/a.yaml', inHome, HOME)).toBe('schemas/pack.schema.json');
    expect(schemaFor('/home/ada/lessons/monday/a.yaml', inHome, HOME)).toBe(
      '../../sayswho/schemas/pack.schema.json',
    );
  });

  test('by the address of a program that is installed for everybody', () => {
    expect(schemaFor('/home/ada/a.yaml', '/usr/lib/node_modules/sayswho', HOME)).toBe(
      'file:///usr/lib/node_modules/sayswho/schemas/pack.schema.json',
    );
  });

  test('not at all where that would tell the name of a home', () => {
    expect(schemaFor('/mnt/usb/a.yaml', inHome, HOME)).toBeUndefined();
  });

  test('not at all on standard output', () => {
    expect(schemaFor('-', inHome, HOME)).toBeUndefined();
  });
});
