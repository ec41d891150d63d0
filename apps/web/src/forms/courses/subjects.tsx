import { useLingui } from '@lingui/react/macro';
import type { CourseHits } from '#contract/courses.ts';
import { useJourney, withOccupations } from '../../choices.ts';
import { asList, type Choices } from '../../paths.ts';
import { ChipList, RemovableChip } from '../../ui/chip.tsx';
import { SkillAdder } from '../skills/skill-adder.tsx';
import { OccupationPicker } from '../start/occupation-picker.tsx';

interface SubjectsProps {
  readonly asked: CourseHits['asked']['skills'];
  readonly onChange: (changes: Choices) => void;
}

/** The skills a course is to give and the occupations it is to lead to. */
export function Subjects({ asked, onChange }: SubjectsProps) {
  const { t } = useLingui();
  const { choices, occupations } = useJourney();
  const skills = asList(choices['skill']);
  const without = (at: number) => skills.filter((_, index) => index !== at);
  return (
    <div className="course-search-subjects">
      <div>
        <SkillAdder onAdd={(id) => onChange({ skill: [...new Set([...skills, id])] })} />
        {skills.length === 0 ? null : (
          <ChipList label={t`Skills the course is to give`}>
            {skills.map((id, at) => (
              <RemovableChip
                key={id}
                name={asked[at]?.label.text ?? id}
                lang={asked[at]?.label.lang}
                onRemove={() => onChange({ skill: without(at) })}
              />
            ))}
          </ChipList>
        )}
      </div>
      <OccupationPicker chosen={occupations} onChange={(ids) => onChange(withOccupations({}, ids))} />
    </div>
  );
}
