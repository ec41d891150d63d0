import type { CourseOffering, CoursePage } from '#contract/courses.ts';
import { leastConfidence } from './given-skills.ts';

const madeUp = { sv: 'Påhittad kurs för att prova Vidare.', en: 'Made-up course for trying Vidare.' } as const;

/** A course as schema.org's `Course` (https://schema.org/Course) with each occasion ahead as a `CourseInstance`. */
export function courseJsonLd(page: CoursePage): object {
  const { offering, text, skills, others, code } = page;
  const { title, provider, credits } = offering;
  const ahead = others.filter(({ status }) => status !== 'past');
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: title.text,
    inLanguage: title.lang,
    // Search engines ask for a description; where there is none the title stands in.
    description: text?.text ?? title.text,
    ...(offering.synthetic ? { disambiguatingDescription: madeUp[title.lang] } : {}),
    ...optional('provider', provider === null ? null : { '@type': 'Organization', name: provider }),
    ...optional('url', offering.url),
    ...optional('courseCode', code),
    ...optional('educationalLevel', offering.levelAsGiven),
    ...optional(
      'numberOfCredits',
      credits === null ? null : { '@type': 'StructuredValue', value: credits.value, unitText: credits.system },
    ),
    teaches: skills
      .filter(({ basis, confidence }) => basis === 'named' && confidence >= leastConfidence)
      .map(({ label }) => label.text),
    hasCourseInstance: [offering, ...ahead].map(instanceOf),
  };
}

function instanceOf(offering: CourseOffering): object {
  const { distanceStudy, meetings, start, end, language } = offering;
  return {
    '@type': 'CourseInstance',
    courseMode: distanceStudy ? (meetings !== null && meetings > 0 ? 'Blended' : 'Online') : 'Onsite',
    ...optional('startDate', start),
    ...optional('endDate', end),
    ...optional('inLanguage', language),
    ...optional('location', placeOf(offering)),
    ...optional('offers', offerOf(offering)),
    ...optional('maximumAttendeeCapacity', offering.seatsShared ? null : offering.seats),
  };
}

function placeOf({ place, municipality, region, position }: CourseOffering): object | null {
  const name = place ?? municipality?.name;
  if (name === undefined) return null;
  return {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      ...optional('addressLocality', municipality?.name ?? place),
      ...optional('addressRegion', region?.name ?? null),
      addressCountry: 'SE',
    },
    ...optional('geo', position === null ? null : { '@type': 'GeoCoordinates', ...position }),
  };
}

function offerOf({ costSek, applyFrom, applyBy, url }: CourseOffering): object | null {
  if (costSek === null && applyFrom === null && applyBy === null) return null;
  return {
    '@type': 'Offer',
    ...(costSek === null ? {} : { category: costSek === 0 ? 'Free' : 'Paid', price: costSek, priceCurrency: 'SEK' }),
    ...optional('availabilityStarts', applyFrom),
    ...optional('availabilityEnds', applyBy),
    ...optional('url', url),
  };
}

function optional<Value>(name: string, value: Value | null): Record<string, Value> {
  return value === null ? {} : { [name]: value };
}
