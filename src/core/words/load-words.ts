/** Loads the catalog of one language, and no other. */
import type { Language } from './languages.ts';
import type { Words } from './words.ts';

/** The words of a language. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'en': {
      const { english } = await import('./english/catalog.ts');
      return {
        ...english,
        language,
        loadFindings: async () => (await import('./english/findings.ts')).findings,
        loadExchange: async () => (await import('./english/exchange.ts')).exchange,
        loadPapers: async () => (await import('./english/papers.ts')).papers,
        loadHelp: async () => (await import('./english/help.ts')).help,
        loadErrors: async () => (await import('./english/errors.ts')).errors,
        loadReview: async () => (await import('./english/review.ts')).review,
        loadChecks: async () => (await import('./english/checks.ts')).checks,
      };
    }
    case 'es': {
      const { spanish } = await import('./spanish/catalog.ts');
      return {
        ...spanish,
        language,
        loadFindings: async () => (await import('./spanish/findings.ts')).findings,
        loadExchange: async () => (await import('./spanish/exchange.ts')).exchange,
        loadPapers: async () => (await import('./spanish/papers.ts')).papers,
        loadHelp: async () => (await import('./spanish/help.ts')).help,
        loadErrors: async () => (await import('./spanish/errors.ts')).errors,
        loadReview: async () => (await import('./spanish/review.ts')).review,
        loadChecks: async () => (await import('./spanish/checks.ts')).checks,
      };
    }
    default:
      return language satisfies never;
  }
}
