/** What changes above the entries when a pack is built again. */
import type { Built, Pack } from '../pack.ts';
import { articleStyle, writtenArticle, writtenBuilt } from '../serialize-pack.ts';
import type { YamlChange } from './change-yaml.ts';

/** What the head is to say, whatever it said before. */
export type GivenHead = Partial<Pick<Pack, 'title' | 'source' | 'license'>>;

/** The article and how it was built are the new ones; of the rest of the head, what was asked for. */
export function headChanges(old: Pack, fresh: Pack, given: GivenHead): readonly YamlChange[] {
  const set = (path: readonly string[], value: unknown) => ({ do: 'set', path, value }) as const;
  const texts = Object.entries(given).filter(([key, value]) => Reflect.get(old, key) !== value);
  const article = { ...set(['article'], writtenArticle(fresh.text)), style: articleStyle(fresh.text) };
  return [
    ...texts.map(([key, value]) => set([key], value)),
    ...builtChanges(old.built, fresh.built),
    ...(old.text === fresh.text ? [] : [article]),
  ];
}

function builtChanges(old: Built | null, now: Built | null): readonly YamlChange[] {
  if (now === null) return [];
  const path = ['built'];
  if (old === null) return [{ do: 'set', path, value: writtenBuilt(now), before: 'article' }];
  const { by, leastConfidence } = now;
  return [
    ...(old.by === by ? [] : [{ do: 'set', path: [...path, 'by'], value: by } as const]),
    ...(old.leastConfidence === leastConfidence
      ? []
      : [{ do: 'set', path: [...path, 'confidence'], value: leastConfidence } as const]),
  ];
}
