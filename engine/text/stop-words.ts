const english =
  'a an and or the of to in on at by for from with without as is are be been being was were will would can could may might must ' +
  'shall should do does did has have had having this that these those it its their they them he she his her we us our you your i ' +
  'my me who which what when where while than then so such not no but if into onto out over under up down about across between ' +
  'through within per via also both all any each other another more most some etc e g ie eg s t including include includes ' +
  'using one two three four five six seven eight nine ten need needs well make makes very able';
const swedish =
  'och eller en ett den det de dem i på av för med till från om som att är var vara varit blir bli har hade ha kan kunde ska skall ' +
  'skulle vill måste inte ej men så vid under över efter mellan inom utan hos ut upp ner in samt även vi oss vår våra vårt du dig ' +
  'din ditt dina jag mig min mitt mina han hon sin sitt sina ni er ert era man andra annan annat alla allt någon något några denna ' +
  'detta dessa mycket där här när då också bland såsom mm m fl t ex dvs bl a o d sedan innan redan alltid ofta bara flera många ' +
  'varje idag nu igen bör får få fick kommer kom åt genom både hela helt vilket vilka ditt dess ' +
  'tre fyra fem sex sju åtta nio tio elva tolv tjugo trettio hundra tusen ' +
  'sitter satt suttit sitta runt visar visade står stod stå stått ' +
  'våras somras höstas vintras fjol haft fått blev blivit kommit gå går gick gått bor bodde bott heter hette';
const framing =
  'experience experienced knowledge ability abilities skill skills skilled strong good great excellent proficient proficiency ' +
  'understanding familiarity familiar candidate candidates ideal successful role position required requirement requirements ' +
  'preferred plus years year relevant various different new degree looking job work working related demonstrate demonstrating ' +
  'possess expertise expert seeking solid proven key responsible ensure ensuring effective effectively high level ' +
  'erfarenhet erfarenheter erfaren kunskap kunskaper kunnig god goda bra mycket vana van meriterande krav kompetens kompetenser ' +
  'utbildning år arbete arbeta arbetat jobb jobba jobbat roll tjänst olika ny nya söker relevant kännedom förmåga färdigheter ' +
  'behörighet dokumenterad microsoft ms';

const stop = new Set(`${english} ${swedish}`.split(' '));
const frame = new Set(framing.split(' '));

/** Function words of both languages: they neither count nor separate. */
export function isStopWord(word: string): boolean {
  return stop.has(word);
}

/** Words that frame a skill in any advertisement or CV ("experience of", "goda kunskaper i"), and bare numbers: they count little. */
export function isFramingWord(word: string): boolean {
  return frame.has(word) || /^\d+$/.test(word);
}
