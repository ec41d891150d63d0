import type { Files } from './small-land.ts';

/** Courses of the small land. Days count from the Monday that begins the month one looks. */
export const smallCourses = {
  'courses.csv': `id,title_sv,title_en,text_sv,text_en,level,level_as_given,seqf,credits,credit_system,ssyk
welding,Svetsning,Welding,"Vi ses i verkstaden.","In the workshop.",labour-market,arbetsmarknadsutbildning,,,,7212
process,Kemioperatör,Chemical worker,"Två år.","Two years.",higher-vocational,yrkeshögskoleutbildning,5,200,yh,8131
carer,Undersköterska,Assistant nurse,"Om vården i kommunen.","About care.",komvux-upper-secondary,gymnasial vuxenutbildning,,1500,gy,
licence,Truckkort,Forklift licence,"Ett prov.","A test.",short-course,kort kurs,,,,
`,
  'course-offerings.csv': `id,course,provider,municipality,distance,meetings,pace,start,end,apply_from,apply_by,cost,seats
w-sundsvall,welding,Verkstaden,2281,no,,100,70,237,0,42,0,12
w-ostersund,welding,Verkstaden,2380,no,,50,77,400,0,50,0,12
w-before,welding,Verkstaden,2281,no,,100,-70,97,-150,-100,0,12
p-distance,process,Yrkeshögskolan,2380,yes,2,100,84,,40,60,,30
c-unknown,carer,Komvux,2283,no,,50,,,,,,
l-soon,licence,Kurscentrum,2281,no,,100,56,57,,,2500,
`,
} as const satisfies Files;
