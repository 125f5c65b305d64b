import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address lies on the open internet. Everything set apart (loopback, private, link-local, carrier NAT,
 * multicast, reserved, and the forms of IPv6 that carry an IPv4 address elsewhere) is not.
 */
export const isPublicAddress = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
