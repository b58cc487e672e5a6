/** The formats of organisations as the command line gets them, for tests of rooms that may not join them. */
export { organizationFiles } from '../../src/main/organization-files.ts'
