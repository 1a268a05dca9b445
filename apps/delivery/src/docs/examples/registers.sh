curl "https://api.example/v1/municipalities?language=en&sort=title&limit=100"
curl -H 'Accept-Language: en' "https://api.example/v1/municipalities/lillestrom"
