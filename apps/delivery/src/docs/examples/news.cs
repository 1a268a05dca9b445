// dotnet run (.NET 8 or later), as Program.cs of a console application
using System.Net.Http.Json;

using var http = new HttpClient { BaseAddress = new Uri("https://api.example"), Timeout = TimeSpan.FromSeconds(5) };
var answer = await http.GetFromJsonAsync<Page>("/v1/news?municipality=3205&limit=3");

// Of some news only the month is known, or the year.
var known = new Dictionary<string, int> { ["day"] = 10, ["month"] = 7, ["year"] = 4 };
foreach (var news in answer!.Data)
    Console.WriteLine($"{news.PublishedAt[..known[news.PublishedPrecision]]} {news.Title} {news.Url}");

record News(string Title, string Url, string PublishedAt, string PublishedPrecision);
record Page(News[] Data, string? Next, int Total);
