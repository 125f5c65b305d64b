/** How much was found: "All 80 incidents", "3 of 80 incidents for “bgp”". */
export function describeResult(count: number, total: number, query: string): string {
  if (query === '' && count === total) return `All ${String(total)} incidents`;
  const words = `${String(count)} of ${String(total)} incidents`;
  return query === '' ? words : `${words} for “${query}”`;
}
