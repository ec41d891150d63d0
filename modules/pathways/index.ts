export { NextJobsModel } from './reads/next-jobs-model.ts';
export { listNextJobs } from './routes/list-next-jobs.ts';
export { makePlan, type PlanDependencies } from './routes/make-plan.ts';
