curl "https://api.example/v1/feeds/documents.atom?type=news,reports"  # several types, or all
curl "https://api.example/v1/feeds/search.json?q=kommuner"            # what a search finds, the newest first
curl "https://api.example/v1/feeds/news.json?content=full&limit=100"  # with the whole text
