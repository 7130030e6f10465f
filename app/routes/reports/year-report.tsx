export { LiveReport as default } from './live-report.tsx'
export { action, loader } from './year-report.server.ts'
