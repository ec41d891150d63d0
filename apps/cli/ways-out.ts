import type { Language } from '#kit/language.ts';

type Advice = Readonly<Record<Language, string>>;

/** What to give up, option by option, the one that narrows most often first. */
const advice: readonly (readonly [option: string, advice: Advice])[] = [
  ['maxKm', { sv: 'höja --max-km', en: 'raise --max-km' }],
  [
    'place',
    { sv: 'lägga till --max-km, så räknas också orter omkring', en: 'add --max-km, to count places around it too' },
  ],
  ['distanceStudy', { sv: 'ta bort --distance-study', en: 'leave out --distance-study' }],
  ['startFrom', { sv: 'ta bort --start-from', en: 'leave out --start-from' }],
  ['startTo', { sv: 'ta bort --start-to', en: 'leave out --start-to' }],
  ['minPace', { sv: 'sänka --min-pace', en: 'lower --min-pace' }],
  ['maxPace', { sv: 'höja --max-pace', en: 'raise --max-pace' }],
  ['level', { sv: 'ta bort --level', en: 'leave out --level' }],
  ['skill', { sv: 'söka på en närliggande kompetens', en: 'search for a skill close by' }],
  [
    'ssyk',
    { sv: 'söka på kompetenserna i yrket med --skill', en: 'search for the skills of the occupation with --skill' },
  ],
  ['words', { sv: 'söka på färre ord', en: 'search for fewer words' }],
  ['payFloor', { sv: 'sänka --pay-floor', en: 'lower --pay-floor' }],
  ['payShare', { sv: 'sänka --pay-share', en: 'lower --pay-share' }],
  ['chances', { sv: 'ta bort --chances', en: 'leave out --chances' }],
  ['levelsUp', { sv: 'höja --levels-up', en: 'raise --levels-up' }],
  ['notDeclining', { sv: 'ta bort --not-declining', en: 'leave out --not-declining' }],
  ['advertised', { sv: 'ta bort --advertised', en: 'leave out --advertised' }],
  ['towards', { sv: 'ta bort --towards', en: 'leave out --towards' }],
];

const lead = { sv: 'Inget svarar mot allt du frågade efter. Du kan', en: 'Nothing answers all you asked for. You can' };
const or = { sv: ' eller ', en: ' or ' };

/** A sentence on how to widen a question that found nothing, of the options it was asked with. */
export function waysOut(asked: readonly string[], language: Language): string {
  // With a distance there is nothing to add to the place.
  const given = asked.filter((option) => option !== 'place' || !asked.includes('maxKm'));
  const ways = advice.filter(([option]) => given.includes(option)).map(([, words]) => words[language]);
  const last = ways.at(-1);
  if (last === undefined) return '';
  const before = ways.slice(0, -1).join(', ');
  return `${lead[language]} ${before === '' ? last : `${before}${or[language]}${last}`}.\n`;
}
