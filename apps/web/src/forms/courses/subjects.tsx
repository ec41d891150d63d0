import { useLingui } from '@lingui/react/macro';
import { useJourney, withOccupations } from '../../choices.ts';
import { useSkills } from '../../labels.ts';
import { asList, type Choices } from '../../paths.ts';
import { ChipList, RemovableChip } from '../../ui/chip.tsx';
import { SkillAdder } from '../skills/skill-adder.tsx';
import { OccupationPicker } from '../start/occupation-picker.tsx';

interface SubjectsProps {
  readonly onChange: (changes: Choices) => void;
}

/** The skills a course is to give and the occupations it is to lead to. */
export function Subjects({ onChange }: SubjectsProps) {
  const { t } = useLingui();
  const { choices, occupations } = useJourney();
  const skills = asList(choices['skill']);
  const names = useSkills(skills);
  return (
    <div className="course-search-subjects">
      <div>
        <SkillAdder onAdd={(id) => onChange({ skill: [...new Set([...skills, id])] })} />
        {names.length === 0 ? null : (
          <ChipList label={t`Skills the course is to give`}>
            {names.map(({ id, label }) => (
              <RemovableChip
                key={id}
                name={label.text}
                lang={label.lang}
                onRemove={() => onChange({ skill: skills.filter((other) => other !== id) })}
              />
            ))}
          </ChipList>
        )}
      </div>
      <OccupationPicker
        chosen={occupations}
        onChange={(ids) => onChange(withOccupations({}, ids))}
        named={{ field: t`Find an occupation`, list: t`Chosen occupations` }}
      />
    </div>
  );
}
