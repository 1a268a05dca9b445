// dotnet run (.NET 8 or later), as Program.cs of a console application
using System.Net.Http.Json;

using var http = new HttpClient { BaseAddress = new Uri("https://api.example"), Timeout = TimeSpan.FromSeconds(5) };
string? next = null;
do
{
    var cursor = next is null ? "" : $"&cursor={Uri.EscapeDataString(next)}";
    var page = await http.GetFromJsonAsync<Page>($"/v1/documents?municipality=3205&limit=100{cursor}");
    foreach (var document in page!.Data)
        Console.WriteLine($"{document.Type} {document.Title}");
    next = page.Next;
} while (next is not null);

record Document(string Type, string Title);
record Page(Document[] Data, string? Next, int Total);
