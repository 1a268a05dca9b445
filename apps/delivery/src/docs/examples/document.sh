curl "https://api.example/v1/news/65-kommuner-er-med-i-osloregionen"
