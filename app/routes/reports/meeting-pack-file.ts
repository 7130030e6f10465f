export { loader } from './meeting-pack-file.server.ts'
