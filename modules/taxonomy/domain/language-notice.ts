import type { Language } from '#kit/language.ts';
import { guessLanguage } from './guess-language.ts';
import type { Scheme } from './scheme.ts';

type Sentences = Readonly<Record<Language, string>>;

/** By the language the text is written in. */
const notices: Readonly<Record<Language, Sentences>> = {
  en: {
    sv: 'Texten ser ut att vara på engelska, men de kompetenser som är inlästa har bara svenska namn. Därför hittas få av dem. Skriv hellre på svenska.',
    en: 'The text seems to be in English, but the skills that are loaded have Swedish names only. So few are found. Better write in Swedish.',
  },
  sv: {
    sv: 'Texten ser ut att vara på svenska, men de kompetenser som är inlästa har bara engelska namn. Därför hittas få av dem. Skriv hellre på engelska.',
    en: 'The text seems to be in Swedish, but the skills that are loaded have English names only. So few are found. Better write in English.',
  },
};

/** A sentence when a text is in a language the scheme has no words in. */
export function languageNotice(scheme: Scheme, text: string, reader: Language): string | undefined {
  const written = guessLanguage(text);
  return written === undefined || scheme.speaks(written, 'skill') ? undefined : notices[written][reader];
}
