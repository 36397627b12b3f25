package no.retning.identity.internal;

import java.util.List;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jwt.Jwt;

/** That the provider knew the person at one of the levels that will do; asking for a level does not mean getting it. */
record AcrValidator(List<String> accepted) implements OAuth2TokenValidator<Jwt> {
    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        if (accepted.isEmpty() || accepted.contains(token.getClaimAsString(IdTokenClaimNames.ACR))) {
            return OAuth2TokenValidatorResult.success();
        }
        return OAuth2TokenValidatorResult.failure(
                new OAuth2Error("invalid_id_token", "The acr claim is none of " + accepted, null));
    }
}
