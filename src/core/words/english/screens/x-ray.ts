/** The x-ray. */

export const xray = {
  title: 'X-ray',
  working: 'Reading the article once more …',
  mark: (n: number, of: number) => `Mark ${n} of ${of}`,
  words: 'The words: ',
  reason: (title: string) => `${title}: `,
  more: '…',
};
