/** The languages that the interface speaks, and which one somebody wants. */

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language spoken where nothing tells another. */
const USUAL: Language = 'en';

/** The language with this code, in any case; null for one that is not spoken. */
export function languageNamed(code: string): Language | null {
  return LANGUAGES.find((language) => language === code.toLowerCase()) ?? null;
}

/** The language of a locale: "es_MX.UTF-8" is Spanish, "C" and "POSIX" are none of ours. */
function languageOfLocale(locale: string): Language | null {
  return languageNamed(locale.split(/[_.@-]/, 1)[0]!);
}

/**
 * The language for an environment: that of `SAYSWHO_LANG`, else of the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that
 * is set (POSIX, 8.2), else English.
 */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return languageOfLocale(env.SAYSWHO_LANG ?? '') ?? languageOfLocale(locale) ?? USUAL;
}
