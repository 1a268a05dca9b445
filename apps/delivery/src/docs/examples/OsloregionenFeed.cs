using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;

/// <summary>
/// Lists from Osloregionen as HTML, for .NET 8 and later. What came last is kept with its ETag. It is used as it is for five
/// minutes; after that the API is asked whether it still holds, and where the API does not answer, it goes on being used.
/// Register it as a singleton.
/// </summary>
public sealed class OsloregionenFeed(HttpClient http)
{
    private sealed record Kept(string Html, EntityTagHeaderValue? ETag, DateTimeOffset AskedAt);

    private readonly ConcurrentDictionary<string, Kept> _kept = new();

    /// <param name="query">As of /v1/embed/fragment: "municipality=3205&amp;limit=5"</param>
    public async Task<string> GetAsync(string query)
    {
        var now = DateTimeOffset.UtcNow;
        if (_kept.TryGetValue(query, out var last) && last.AskedAt > now.AddMinutes(-5))
            return last.Html;

        try
        {
            using var request = new HttpRequestMessage(
                HttpMethod.Get,
                $"https://api.example/v1/embed/fragment?{query}");
            if (last?.ETag is { } etag)
                request.Headers.IfNoneMatch.Add(etag);

            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(3));
            using var answer = await http.SendAsync(request, limit.Token);
            if (answer.StatusCode == HttpStatusCode.OK)
                last = new Kept(await answer.Content.ReadAsStringAsync(), answer.Headers.ETag, now);
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            // Nothing better is to be had than what is kept.
        }

        if (last is null)
            return "";
        _kept[query] = last with { AskedAt = now };
        return last.Html;
    }
}
