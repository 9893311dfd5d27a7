import { expect, test } from 'vitest';
import { analysisJson } from '../../../src/core/export/analysis-json.ts';
import { analysis, article } from './ferry.ts';

const SHA256 = 'a'.repeat(64);

test('keeps the fields in the order of the contract', () => {
  const json = JSON.parse(analysisJson(article, analysis, SHA256, true));
  const { speakers, quotes, statements, claims, notAsked } = json;
  expect(Object.keys(json).join()).toBe(
    'path,title,sha256,text,speakers,quotes,statements,claims,notAsked,warnings',
  );
  expect(Object.keys(speakers[0]).join()).toBe('id,name,role,kind,mentions');
  expect(Object.keys(quotes[0]).join()).toBe('start,end,kind,speaker,source,cue,about,confidence,rule');
  expect(Object.keys(statements[0]).join()).toBe(
    'start,end,voice,certainty,polarity,future,cues,confidence,rule',
  );
  expect(Object.keys(statements[0].cues[0]).join()).toBe('start,end,kind');
  expect(Object.keys(claims[0]).join()).toBe(
    'start,end,statement,status,sources,evidence,cues,confidence,rule',
  );
  expect(Object.keys(notAsked[0]).join()).toBe('start,end,reason');
});

test('holds what was found, and nothing else that an analysis may carry', () => {
  const carried = {
    ...analysis,
    speakers: analysis.speakers.map((speaker) => ({
      ...speaker,
      gender: 'f',
      mentions: [{ start: 1, end: 2, sentence: 3 }],
    })),
    scratch: 1,
  };
  const json = JSON.parse(analysisJson(article, carried, SHA256, true));
  const { wholes: _wholes, readings: _readings, denials: _denials, leaning: _leaning, ...told } = analysis;
  expect(json).toEqual({
    path: 'ferry.txt',
    title: 'Ferry landing',
    sha256: SHA256,
    text: article.text,
    ...told,
    speakers: analysis.speakers.map((speaker) => ({ ...speaker, mentions: [{ start: 1, end: 2 }] })),
  });
});

test('is one line, whatever line breaks the text holds', () => {
  const broken = { ...article, text: 'one\ntwo\u2028three\r\n' };
  expect(analysisJson(broken, analysis, SHA256, true)).not.toMatch(/[\n\r]/);
});
