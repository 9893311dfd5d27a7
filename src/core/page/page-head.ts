/** The head that every page of ours has: what it may load, which is nothing, and how it looks. */
import type { Language } from '../words/languages.ts';
import { escapeHtml } from './escape-html.ts';

export interface PageHead {
  readonly language: Language;
  /** As text: it is escaped here. */
  readonly title: string;
  readonly style: string;
  /** The SHA-256 of the one script that may run, in base64; left out where none may. */
  readonly scriptHash?: string;
}

/** Everything before the body's content, its opening tag included. */
export function pageHead({ language, title, style, scriptHash }: PageHead): string {
  const script = scriptHash === undefined ? '' : ` script-src 'sha256-${scriptHash}';`;
  const policy = `default-src 'none'; style-src 'unsafe-inline';${script} base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>`;
}
