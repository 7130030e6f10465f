export { loader } from './story-file.server.ts'
