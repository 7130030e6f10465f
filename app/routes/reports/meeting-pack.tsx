export { LiveReport as default } from './live-report.tsx'
export { action, loader } from './meeting-pack.server.ts'
