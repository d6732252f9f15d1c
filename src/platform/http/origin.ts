import type { FastifyRequest } from 'fastify';
import type { Origin } from '../module.ts';

const isLoopback = (address: string | undefined) => /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address ?? '');
/** A page elsewhere whose name was made to point at this machine asks under its own name. */
const isLoopbackName = (host: string | undefined) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(host ?? '');
const marksOfProxy = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/** Where a request came from. */
export const originOf = (request: FastifyRequest): Origin => ({
  address: request.ip,
  userAgent: request.headers['user-agent'] ?? '',
  local:
    isLoopback(request.socket.remoteAddress) &&
    isLoopbackName(request.headers.host) &&
    !marksOfProxy.some((mark) => mark in request.headers),
});

/** Where work that nobody asked for over the network comes from. */
export const withinProgram: Origin = { address: '', userAgent: '', local: true };
