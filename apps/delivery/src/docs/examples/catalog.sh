curl "https://api.example/v1/catalog?format=jsonld"
curl -H 'Accept: text/turtle' "https://api.example/v1/catalog"
