import type { Profile } from '#contract/profiles.ts';

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** A profile as JSON Resume 1.0.0 (jsonresume.org); what is not told is left out. Care of somebody counts as work. */
export function toJsonResume({ about, experiences, educations, skills, languages }: Profile) {
  const place = (text: string) => (text === '' ? {} : { location: text });
  const kinds = (kind: string) => kind === 'unpaid' || kind === 'association';
  return {
    $schema: schema,
    basics: told({
      name: about.name,
      email: about.email,
      phone: about.phone,
      summary: about.about,
      location: about.place === '' ? undefined : { city: about.place },
    }),
    work: experiences
      .filter(({ kind }) => !kinds(kind))
      .map((one) => ({
        ...told({ name: one.organisation, position: one.title }),
        ...place(one.place),
        ...during(one),
      })),
    volunteer: experiences
      .filter(({ kind }) => kinds(kind))
      .map((one) => ({ ...told({ organization: one.organisation, position: one.title }), ...during(one) })),
    education: educations.map((one) => ({
      ...told({ institution: one.provider, area: one.title, studyType: one.level }),
      ...told({ startDate: one.started, endDate: one.ended }),
    })),
    skills: skills.map(({ name, level, evidence }) => ({
      ...told({ name, level }),
      ...(evidence === '' ? {} : { keywords: [evidence] }),
    })),
    languages: languages.map(({ id, level }) => ({ language: id, fluency: level })),
  };
}

function during({ started, ended, description }: Profile['experiences'][number]) {
  return told({ startDate: started, endDate: ended, summary: description });
}

function told(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(fields).filter(([, value]) => value !== '' && value !== null && value !== undefined);
  return Object.fromEntries(entries);
}
