import { idPattern } from '../../../schemas/patterns.ts';

const maxNameLength = 100;

/** Names that Windows keeps for devices, with any ending: a folder that holds one cannot be checked out there. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Why a file cannot bear this name on every disk, or as the id that it becomes; `undefined` when it can.
 *
 * @param isId whether the name without its ending is an id, as in every folder but the one of incidents, where a rule
 * says more.
 */
export function unsafeName(name: string, isId: boolean): { message: string; allowed: string } | undefined {
  const stem = name.replace(/(?:\.claims)?\.[a-z]+$/, '');
  if (name.length > maxNameLength)
    return {
      message: `The name has ${name.length} characters.`,
      allowed: `at most ${maxNameLength}, the ending included`,
    };
  if (device.test(name))
    return {
      message: `"${name}" is a name that Windows keeps for a device.`,
      allowed: `another name, for example ${stem}-service.md`,
    };
  if (/[. ]$/.test(stem) || (isId && !idPattern.test(stem)))
    return {
      message: `"${name}" cannot be an id.`,
      allowed: 'lower-case letters, digits and single hyphens, for example facebook-login.md',
    };
  return undefined;
}
