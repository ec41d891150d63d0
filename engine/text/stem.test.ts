import { expect, test } from 'vitest';
import { analyseWord } from './analyse-word.ts';

const root = (language: 'sv' | 'en') => (word: string) => analyseWord(word, language).root;
const stem = (language: 'sv' | 'en') => (word: string) => analyseWord(word, language).stem;
const same = (words: string, key: (word: string) => string) => new Set(words.split(' ').map(key)).size;

test.each([
  'svets svetsa svetsar svetsat svetsade svetsare svetsning svetsningen',
  'kör kört körde köra körning',
  'programmera programmering programmerare',
  'installera installerat installation installationer',
  'lasta lastat lastning',
  'blanda blandat blandning',
  'läsa läst läsning',
  'montera montering montör',
  'dressera dresserat dressyr',
])('Swedish family meets in one root: %s', (words) => expect(same(words, root('sv'))).toBe(1));

test.each([
  'motor motorer motorn',
  'flicka flickor flickorna',
  'gata gator',
  'truck trucken truckar truckarna',
  'maskin maskinen maskiner maskinerna',
  'företag företaget företagen',
])('Swedish inflection meets in one stem: %s', (words) => expect(same(words, stem('sv'))).toBe(1));

test.each([
  'manage manages managed managing manager management',
  'develop developer developing development',
  'analyse analyze analysing analysis',
])('English family meets in one root: %s', (words) => expect(same(words, root('en'))).toBe(1));

test.each(['weld welds welded welding', 'strategy strategies', 'behaviour behavior', 'plan planning plans'])(
  'English inflection and spelling meet in one stem: %s',
  (words) => expect(same(words, stem('en'))).toBe(1),
);

test('unlike words stay apart', () => {
  expect(same('svets svarv lager truck kock', root('sv'))).toBe(5);
  expect(same('weld wood sell cook drive', root('en'))).toBe(5);
});
