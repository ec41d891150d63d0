const words = (list: string): ReadonlySet<string> => new Set(list.split(','));

/** Headings of a CV or an advertisement under which nothing is said of what somebody can do at work. */
const asides = words(
  'intressen,intresse,fritid,fritiden,på fritiden,fritidsintressen,fritidsaktiviteter,hobby,hobbyer,hobbies,interests,personal interests,leisure,' +
    'leisure activities,referenser,references,referees,vi erbjuder,vad vi erbjuder,vi erbjuder dig,förmåner,våra förmåner,om oss,om företaget,' +
    'om arbetsgivaren,om arbetsplatsen,så ansöker du,ansökan,kontakt,kontaktpersoner,what we offer,we offer,benefits,perks,about us,about the company,' +
    'how to apply,contact',
);
/** Headings of their other parts. */
const parts = words(
  'erfarenhet,erfarenheter,arbetslivserfarenhet,arbetslivserfarenheter,yrkeserfarenhet,anställningar,arbete,jobb,praktik,utbildning,utbildningar,' +
    'kurser,certifikat,intyg,kompetens,kompetenser,nyckelkompetenser,kunskaper,färdigheter,it-kunskaper,datakunskaper,språk,språkkunskaper,körkort,' +
    'övrigt,övriga meriter,meriter,ideellt arbete,uppdrag,förtroendeuppdrag,föreningsliv,profil,sammanfattning,om mig,egenskaper,' +
    'experience,work experience,employment,employment history,work history,education,training,courses,certificates,certifications,skills,' +
    'key skills,languages,driving licence,other,volunteering,voluntary work,projects,profile,summary,about me,arbetsuppgifter,dina arbetsuppgifter,' +
    'kvalifikationer,krav,meriterande,din bakgrund,din profil,din roll,om dig,vi söker,vi söker dig som,vem är du,om jobbet,om tjänsten,om rollen,' +
    'duties,responsibilities,qualifications,requirements,merits,your profile,your role,who you are,what you will do,about the role,about you',
);
/** A part that no heading ends is taken for no longer than this: what follows may be of another kind. */
const mostLines = 12;
const longestHeading = 40;

/**
 * The text with what stands under headings such as “Intressen” and “Referenser” replaced by as many blanks, so that places in it
 * stay the same. Such a part ends at another heading.
 */
export function withoutAsides(text: string): string {
  let left = 0;
  return text
    .split('\n')
    .map((line) => {
      const heading = headingOf(line);
      if (heading !== undefined) left = isAside(heading) ? mostLines + 1 : isPart(heading, line) ? 0 : left;
      if (left === 0) return line;
      if (line.trim() !== '') left--;
      return ' '.repeat(line.length);
    })
    .join('\n');
}

/** What a short line says without its signs. */
function headingOf(line: string): string | undefined {
  if (line.length > longestHeading) return undefined;
  const bare = line.replace(/^[\s#*•·–—-]+|[\s#*:.–—-]+$/g, '').toLowerCase();
  return bare === '' ? undefined : bare;
}

const topics = (heading: string): readonly string[] => heading.split(/\s*(?:&|\/|,|\boch\b|\band\b)\s*/);

function isAside(heading: string): boolean {
  return asides.has(heading) || topics(heading).every((topic) => asides.has(topic));
}

/** A known heading, or one in capitals. */
function isPart(heading: string, line: string): boolean {
  return topics(heading).some((topic) => parts.has(topic)) || (/\p{Lu}{3}/u.test(line) && line === line.toUpperCase());
}
