export { loader } from './adopted-report-file.server.ts'
