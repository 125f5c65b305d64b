/** The answer for an address at which there is nothing; Astro shows the page for what is not found. */
export const notFound = (): Response => new Response(null, { status: 404 });
