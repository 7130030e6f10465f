export const jobsAddresses = {
  job: { sv: '/arbeten/:job', en: '/en/jobs/:job', file: 'jobs/job.tsx' },
  jobFile: { sv: '/arbeten/:job/:file', en: '/en/jobs/:job/:file', file: 'jobs/job-file.ts' },
} as const
