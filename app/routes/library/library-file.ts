export { loader } from './library-file.server.ts'
