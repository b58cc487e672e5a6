// Imported first by every script: says plainly when Node.js is too old, before anything else fails.

const neededMajor = 20
const neededMinor = 19
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  console.error(
    `Mandate needs Node.js ${neededMajor}.${neededMinor} or newer; this is ${process.versions.node}.\n` +
      'Install a newer one from https://nodejs.org and run the command again.',
  )
  process.exit(1)
}
