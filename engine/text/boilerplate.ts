const offers =
  /^\W*(vi erbjuder|hos oss får|we offer|our offer|our benefits|benefits( include)?|what we offer|you will (get|receive|enjoy)|perks)\b/i;
const goods =
  /\b(frukost|friskvård\w*|förmån\w*|kollektivavtal|pension\w*|parkering|försäkring\w*|semester|rabatt\w*|tjänstepension|bonus|salary|vacation|holidays?|insurance|pension|gym|perks|free (lunch|fruit|snacks|coffee|breakfast))\b/i;
const company =
  /\b(grundades|har funnits sedan|familjeägt|(är|was|is|are) (ett|en|a|an) (\w+ ){0,3}(företag|koncern|bolag|company|organisation|organization|employer|arbetsgivare|leverantör|tillverkare|supplier|provider|manufacturer)|vi (bryr oss|värnar|tror på|är stolta)|founded in|headquartered|headquarters|employees (across|worldwide|in \d+ countries)|equal opportunity|regardless of (race|gender|age))\b/i;
const hiring =
  /\b(urval sker|skicka (in )?din ansökan|sista ansökningsdag|sista anmälningsdag|provanställning|tillsvidareanställning|heltid|deltid|lönen är|apply (now|today)|send your (cv|application)|full-time|part-time)\b/i;
const leisure = /^\W*(intressen|fritidsintressen|hobby\w*|hobbies|interests|på (min )?fritiden?)\b/i;
const contact =
  /^\W*(kontakta|contact|har du frågor|vid frågor|frågor besvaras)\b|\S@\S|\b(telefon|tel|mobil|phone|e-?post|e-?mail)\b.*\d{3}|^\W*(curriculum vitae|meritförteckning)\W*$/i;

/** What one likes to do when free; what one does then unpaid is experience ("tränar ett flicklag på fritiden"). */
const likes = /\b(gillar|tycker om|älskar|i like|enjoy|love)\b/i;
const free = /\b(fritid|fritiden|spare time|free time)\b/i;

/** A sentence without any of these words is none of it; a look is quicker than six patterns. */
const cues = new Set(
  (
    'vi hos we our benefits what you perks grundades funnits familjeägt företag koncern bolag company organisation organization ' +
    'employer arbetsgivare founded headquartered headquarters employees equal regardless urval skicka sista provanställning ' +
    'tillsvidareanställning heltid deltid lönen apply send full part intressen fritidsintressen hobby hobbies interests fritid fritiden ' +
    'bryr värnar stolta tror leverantör tillverkare supplier provider manufacturer kontakta contact frågor spare free ' +
    'telefon tel mobil phone post mail epost email curriculum meritförteckning'
  ).split(' '),
);

/** Whether a sentence (its lower-case words given too) says what the employer offers, is or how one applies, what somebody likes to do in her free time or where she is reached, rather than what anyone can do. */
export function isBoilerplate(sentence: string, words: readonly string[]): boolean {
  if (!sentence.includes('@') && !words.some((word) => cues.has(word))) return false;
  if (offers.test(sentence) && goods.test(sentence)) return true;
  if (likes.test(sentence) && free.test(sentence)) return true;
  return [company, hiring, leisure, contact].some((pattern) => pattern.test(sentence));
}
