export { loader } from './arms-image.server.ts'
