import { useLingui } from '@lingui/react/macro';

/** What a dataset or a count is called; an unknown one keeps its own name. */
export function useDatasetName(): (key: string) => string {
  const { t } = useLingui();
  const names: Readonly<Record<string, string>> = {
    skills: t`skills`,
    occupations: t`occupations`,
    titles: t`job titles`,
    places: t`counties and municipalities`,
    forecast: t`job chances`,
    forecasts: t`job chances`,
    vacancies: t`advertised jobs`,
    pay: t`pay`,
    employed: t`people at work`,
    courses: t`courses`,
    validations: t`validation offers`,
    groups: t`occupation groups`,
    relations: t`relations`,
    concepts: t`concepts`,
    labels: t`names`,
    map: t`map`,
    offerings: t`course occasions`,
    'education-keys': t`keys between education and occupations`,
    keys: t`keys`,
    records: t`records`,
    'scheme:ssyk-2012': t`occupation groups, SSYK 2012`,
    'scheme:isco-08': t`occupation groups, ISCO-08`,
    'scheme:esco': t`occupations and skills, ESCO`,
    'scheme:jobtech': t`occupations and skills, JobTech`,
    'scheme:starter': t`occupations and skills, the starter pack`,
  };
  return (key) => names[key] ?? key;
}
