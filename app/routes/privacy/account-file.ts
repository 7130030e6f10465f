export { loader } from './account-file.server.ts'
