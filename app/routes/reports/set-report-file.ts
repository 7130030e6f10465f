export { loader } from './set-report-file.server.ts'
