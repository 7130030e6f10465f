export { loader } from './year-report-file.server.ts'
