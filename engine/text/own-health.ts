/** A pattern of whole words. */
const whole = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

/** Work with the illness of others is a skill, whoever tells of it. */
const work = whole(
  '(?:arbet|jobb|erfar|kunskap|kunnig|utbild|vårda|behandla|omvård|undervis|handled|forsk|stött|stödj|hjälp|assister|kurs|patient|brukar|boende|' +
    'elev|klient|folk|andra|någon|gäst|kund|människ|person|deltagar|anhörig|djur|häst|hund|work|experience|knowledge|train|caring|care for|treat|support|student|client)\\p{L}*|åt|dem|deras',
);
/** Said of oneself alone. */
const ill = whole(
  'sjukskriven|sjukpension\\p{L}*|sjukersättning|förtidspension\\p{L}*|lider av|led av|drabba(?:des|ts) av|insjukna\\p{L}*|(?:ont|värk) i|' +
    '(?:blev|är|var) (?:gravid|sjuk|allergisk|utbränd)|(?:hör|ser) dåligt|(?:äter|tar) medicin\\p{L}*|gick hos|' +
    'går (?:i|på) (?:terapi|rehab\\p{L}*|samtal)|on sick leave|suffer(?:ed)? from|diagnosed with',
);
const self = whole('jag|själv|min|mitt|mina|har haft|my|I (?:have|had|got)');
const illness = whole(
  'diabetes|cancer|\\p{L}*cancer|adhd|autism|asperger|astma|\\p{L}*allergi|epilepsi|depression|ångest|utmattning\\p{L}*|utbrändhet|migrän|reumatism|' +
    'fibromyalgi|stroke|hjärtinfarkt|diskbråck|artros|ptsd|bipolär|dyslexi|demens|psoriasis|eksem|missbruk|beroende(?! på| av att)|psykos|skolios|\\p{L}*(?:värk|ont|besvär)|' +
    '(?:hörsel|syn|funktions)nedsättning|hörapparat|rullstol|asthma|allergy|anxiety|arthritis|dyslexia|dementia|migraine|burnout|injury|illness',
);
const body = whole(
  'ryggen|knä|knät|knäna|benet|benen|armen|armarna|axeln|axlarna|höften|foten|handen|händerna|nacken|hjärtat|handleden|ögat|ögonen|örat|synen?|hörseln?|my (?:back|knee|shoulder|hand|arm|leg)',
);
const harm = whole('br(?:öt|utit)|skada(?:de|d|t)|operera\\p{L}*|dålig|nedsatt|problem|broke|hurt|injured|bad');
const family = whole(
  '(?:min|mitt|mina|my) (?:\\p{L}+ )?(?:mamma|mor|pappa|far|fru|man|sambo|son|dotter|barn|mother|father|wife|husband|son|daughter)',
);
const cared = whole('hemtjänst|äldreboende|vård|sjuk|gammal|demens|assistans|ill|sick');

/** Beginnings of words without which a sentence speaks of nobody's health; a look is quicker than the patterns. */
const cues =
  /sjuk|pension|lider|led av|drabb|ont|värk|gravid|dålig|ill|sick|leave|suffer|diagnos|medicin|gick hos|terapi|rehab|samtal|allerg|utbr|diabet|cancer|adhd|autis|asperger|astma|epilep|depr|ångest|utmatt|migr|reum|fibro|stroke|infarkt|bråck|artros|ptsd|bipol|dysl|demen|psor|eksem|missbr|beroende|psyk|skolios|besvär|nedsatt|nedsätt|hörapp|rullstol|asthma|anxiety|arthr|burn|injur|bröt|brutit|skada|operera|problem|broke|hurt|bad|hemtj|boende|vård|gammal|assist/i;

/**
 * Whether a sentence tells of the writer's own health or of her family's ("jag har haft cancer", "opererade knät i våras"): that is no skill.
 * Work with the same ("jag har arbetat med demens") is none of this.
 */
export function tellsOwnHealth(sentence: string): boolean {
  if (!cues.test(sentence) || work.test(sentence)) return false;
  return (
    ill.test(sentence) ||
    (self.test(sentence) && illness.test(sentence)) ||
    (body.test(sentence) && harm.test(sentence)) ||
    (family.test(sentence) && cared.test(sentence))
  );
}
