export { loader } from './report-file.server.ts'
