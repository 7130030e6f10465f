export { LiveReport as default } from './live-report.tsx'
export { action, loader } from './round-report.server.ts'
