// Program.cs of an ASP.NET Core application, .NET 8 or later. WEBHOOK_SECRET stands in the environment.
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

var secret = Convert.FromBase64String(Environment.GetEnvironmentVariable("WEBHOOK_SECRET")!["whsec_".Length..]);
var app = WebApplication.CreateBuilder(args).Build();

app.MapPost("/hooks", async (HttpRequest request) =>
{
    using var reader = new StreamReader(request.Body, Encoding.UTF8);
    var body = await reader.ReadToEndAsync();
    var id = request.Headers["webhook-id"].ToString();
    var timestamp = request.Headers["webhook-timestamp"].ToString();

    var hash = HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{id}.{timestamp}.{body}"));
    var expected = Encoding.UTF8.GetBytes("v1," + Convert.ToBase64String(hash));
    // While a secret is being replaced there are two signatures, and one of them must be right.
    var isSigned = request.Headers["webhook-signature"].ToString().Split(' ')
        .Any(one => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), expected));
    var isRecent = long.TryParse(timestamp, out var at)
        && Math.Abs(DateTimeOffset.UtcNow.ToUnixTimeSeconds() - at) < 300;
    if (!isSigned || !isRecent)
        return Results.BadRequest();

    var message = JsonDocument.Parse(body).RootElement;
    app.Logger.LogInformation("{Type}", message.GetProperty("type").GetString());
    return Results.NoContent();
});

app.Run();
