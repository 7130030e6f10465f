export { loader } from './workbook-file.server.ts'
