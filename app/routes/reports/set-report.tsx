export { LiveReport as default } from './live-report.tsx'
export { action, loader } from './set-report.server.ts'
