export { loader } from './round-report-file.server.ts'
