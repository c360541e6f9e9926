/** Posts an activity to the endpoint as the connector does, with these headers beside the usual one. */
export async function postActivity(
  endpoint: string,
  activity: object,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string }> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(activity),
  });
  return { status: response.status, text: await response.text() };
}
