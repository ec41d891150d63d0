import type { Language } from '#kit/language.ts';
import type { Sentence } from './start-problem.ts';

/** Where people are told things; never standard output when that holds data. */
export interface Say {
  readonly language: Language;
  line(sentence: Sentence): void;
  /** How far something has come: one line that is rewritten on a terminal, a line now and then elsewhere. */
  progress(sentence: Sentence): void;
}

export const silence: Say = { language: 'en', line: () => undefined, progress: () => undefined };

interface Out {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Milliseconds between progress lines that stay. */
const quietMs = 5_000;

export function sayTo(out: Out, language: Language, now: () => number = Date.now): Say {
  let open = false;
  let last = now();
  const finish = () => {
    if (open) out.write('\r\x1b[K');
    open = false;
  };
  return {
    language,
    line: (sentence) => {
      finish();
      out.write(`${sentence[language]}\n`);
    },
    progress: (sentence) => {
      if (out.isTTY) {
        out.write(`\r\x1b[K${sentence[language]}`);
        open = true;
      } else if (now() - last >= quietMs) {
        last = now();
        out.write(`${sentence[language]}\n`);
      }
    },
  };
}

/** Swedish for those whose system is, English for others. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().startsWith('sv') ? 'sv' : 'en';
}
